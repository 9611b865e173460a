/** Texts to try reporters with: any at all, and the ones that somebody would put into a repository on purpose. */
import fc from 'fast-check'

const unit = fc.oneof(
  fc.constantFrom(...'%:,=0A25`|<>[](){}*_#@\\\n\r\u001b\u202e'),
  fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)),
)

/** Any UTF-16 units, halves of characters included. */
export const anyText = fc.string({ unit })

/** Any text without halves of characters. */
export const soundText = anyText.map(text => text.replace(/\p{Cs}/gu, '👍'))

/** Text as an attacker would put it into a repository, by what it attacks. */
export const hostile: Record<string, string> = {
  'a workflow command': '::error file=x::owned',
  'a workflow command on a line of its own': 'a\n::stop-commands::x\r\n::set-output name=a::b',
  'an older workflow command': 'a ##[error]owned',
  'an escaped line break': 'a%0A::error::owned%25',
  'a Markdown link': '[click](https://evil.example)',
  'a Markdown image': '![x](https://evil.example/p.png)',
  'a bare address': 'see https://evil.example and www.evil.example',
  HTML: '<img src=x onerror=alert(1)></details><script>x</script>',
  'an HTML entity': '&lt;b&gt;',
  'a table cell': 'a | b \\| c',
  backticks: 'a `` b ` c ```',
  'a mention': 'thanks @octocat for #12',
  'a colour': '\u001b[31mred\u001b[0m\u001b]8;;https://evil.example\u0007',
  'turned text': 'a\u202eb\u2066c',
  'a line break': 'a\nb\r\nc\u2028d',
  'half a character': 'a\ud83d b',
}
