/** Which variables of the host a suite may see. Tests run arbitrary code: what is not on this list stays outside. */

export type Variables = Record<string, string | undefined>

const names = new Set([
  // where things are
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TMPDIR', 'TMP', 'TEMP', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR'],
  ...['LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'DISPLAY', 'JAVA_HOME', 'GOPATH', 'GOROOT'],
  // how text and time are written
  ...['LANG', 'LANGUAGE', 'TZ', 'TERM', 'COLORTERM', 'COLUMNS', 'LINES', 'NO_COLOR', 'FORCE_COLOR'],
  // how a run differs from a developer's
  ...['CI', 'SOURCE_DATE_EPOCH', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'],
  // Python and its tools
  ...[
    'VIRTUAL_ENV',
    'PYTHONPATH',
    'PYTHONHOME',
    'PYTHONHASHSEED',
    'PYTHONUTF8',
    'PYTHONIOENCODING',
    'PYTHONUNBUFFERED',
  ],
  ...['PYTHONDONTWRITEBYTECODE', 'PYTHONPYCACHEPREFIX', 'PYTHONWARNINGS', 'PYTHONNOUSERSITE', 'PYTHONUSERBASE'],
  ...['PYTHONDEVMODE', 'PYTHONASYNCIODEBUG', 'PYTHONFAULTHANDLER', 'PYTHONMALLOC', 'PYTHONOPTIMIZE', 'PYTHONSAFEPATH'],
  ...['PYTEST_ADDOPTS', 'PYTEST_PLUGINS', 'PYTEST_DISABLE_PLUGIN_AUTOLOAD', 'DJANGO_SETTINGS_MODULE', 'FLASK_APP'],
  ...[
    'CONDA_PREFIX',
    'CONDA_DEFAULT_ENV',
    'CONDA_EXE',
    'CONDA_PYTHON_EXE',
    'CONDA_SHLVL',
    'PYENV_ROOT',
    'PYENV_VERSION',
  ],
  ...[
    'POETRY_HOME',
    'POETRY_ACTIVE',
    'PIPENV_ACTIVE',
    'UV_CACHE_DIR',
    'UV_PROJECT_ENVIRONMENT',
    'UV_PYTHON',
    'UV_NO_SYNC',
  ],
  ...['pythonLocation', 'Python_ROOT_DIR', 'Python3_ROOT_DIR'],
  // Node and its tools
  ...['NODE_ENV', 'NODE_OPTIONS', 'NODE_PATH', 'NODE_EXTRA_CA_CERTS', 'UV_THREADPOOL_SIZE'],
  ...['NVM_DIR', 'NVM_BIN', 'NVM_INC', 'FNM_DIR', 'FNM_MULTISHELL_PATH', 'VOLTA_HOME', 'N_PREFIX', 'COREPACK_HOME'],
  ...[
    'NPM_CONFIG_CACHE',
    'NPM_CONFIG_PREFIX',
    'npm_config_cache',
    'npm_config_prefix',
    'npm_execpath',
    'npm_node_execpath',
  ],
  ...['PNPM_HOME', 'YARN_CACHE_FOLDER', 'BUN_INSTALL', 'DENO_DIR'],
  // what hosted runners say about the machine and nothing about the job's credentials
  ...['RUNNER_OS', 'RUNNER_ARCH', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE', 'AGENT_TOOLSDIRECTORY'],
  ...[
    'GITHUB_ACTIONS',
    'GITHUB_WORKSPACE',
    'GITHUB_REPOSITORY',
    'GITHUB_SHA',
    'GITHUB_REF',
    'GITHUB_BASE_REF',
    'GITHUB_HEAD_REF',
  ],
])

/** Without these a Windows process does not start, or finds no interpreter. Compared without regard to case. */
const windowsNames = new Set(
  [
    ...[
      'SystemRoot',
      'SystemDrive',
      'windir',
      'ComSpec',
      'PATHEXT',
      'OS',
      'USERPROFILE',
      'USERNAME',
      'HOMEDRIVE',
      'HOMEPATH',
    ],
    ...[
      'APPDATA',
      'LOCALAPPDATA',
      'ProgramData',
      'ProgramFiles',
      'ProgramFiles(x86)',
      'ProgramW6432',
      'CommonProgramFiles',
    ],
    ...['ALLUSERSPROFILE', 'PUBLIC', 'NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE', 'PROCESSOR_IDENTIFIER'],
  ].map(name => name.toUpperCase()),
)

const patterns = [/^LC_[A-Z]+$/]

/** Names that smell of a credential are held back even where the list above would let them through. */
const secret = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|KEY|WEBHOOK/i

const fallsUnder = (name: string, platform: NodeJS.Platform): boolean => {
  if (platform !== 'win32') return names.has(name) || patterns.some(pattern => pattern.test(name))
  const upper = name.toUpperCase()
  return windowsNames.has(upper) || upperNames.has(upper) || patterns.some(pattern => pattern.test(upper))
}
const upperNames = new Set([...names].map(name => name.toUpperCase()))

/**
 * The environment of a suite: the allow-listed part of the host's, and what the policy names for this suite. A name in
 * `named` counts whatever it looks like: a team that hands a token to its tests has said so in the policy.
 */
export function suiteEnvironment(
  host: Variables,
  named: readonly string[],
  platform: NodeJS.Platform,
): Record<string, string> {
  const wanted = new Set(platform === 'win32' ? named.map(name => name.toUpperCase()) : named)
  const isNamed = (name: string) => wanted.has(platform === 'win32' ? name.toUpperCase() : name)
  const result: Record<string, string> = {}
  for (const [name, value] of Object.entries(host)) {
    if (value === undefined) continue
    if (isNamed(name) || (fallsUnder(name, platform) && !secret.test(name))) result[name] = value
  }
  return result
}
