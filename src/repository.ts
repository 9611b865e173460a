/** Where leakgate itself lives: what links in reports begin with. */
export const repositoryUrl = 'https://github.com/OWNER/leakgate'
