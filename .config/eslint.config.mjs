import tseslint from 'typescript-eslint';

export default tseslint.config(
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      // REQUIREMENTS T4: a pane may not ask in dialogs of the browser or touch its history; S2: no text becomes markup.
      'no-alert': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML' },
        { property: 'outerHTML' },
        { property: 'insertAdjacentHTML' },
        { object: 'history', property: 'pushState' },
        { object: 'history', property: 'replaceState' },
      ],
      'no-template-curly-in-string': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  {
    // The core runs in JavaScript engines that know ECMAScript 2016 (src/DECISIONS.md, 5): no newer regular expressions.
    files: ['src/{domain,i18n,reading,facts,rules,scoring,levers,review,sheets,functions,app}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[regex.pattern=/\\\\p\\{/]', message: 'No \\p{…} in the core: fold with domain/text.' },
        { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'No look-behind in the core.' },
        { selector: 'Literal[regex.pattern=/\\(\\?<[a-zA-Z]/]', message: 'No named groups in the core.' },
      ],
    },
  },
);
