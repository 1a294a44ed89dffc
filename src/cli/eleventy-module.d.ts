/** Eleventy ships no types: the part of its programmatic API that we call (11ty.dev/docs/programmatic/). */
declare module '@11ty/eleventy' {
  interface EleventyLogger {
    readonly log: (message: string) => void;
    readonly info: (message: string) => void;
    readonly warn: (message: string) => void;
    readonly error: (message: string) => void;
  }

  interface WrittenPage {
    /** Undefined or false for a page that is not written. */
    readonly outputPath?: string | false;
  }

  interface ConfigurationCallback {
    readonly ignores: Set<string>;
    minuted?: unknown;
    setUseGitIgnore(enabled: boolean): void;
    setServerOptions(options: Readonly<Record<string, unknown>>): void;
    /** `content` is a string for pages; the page is given as `this`. */
    addTransform(
      name: string,
      transform: (this: { readonly page: { readonly url: string | false } }, content: unknown) => unknown,
    ): void;
    addPlugin(plugin: unknown, options?: unknown): Promise<void> | void;
    on(event: string, listener: (event: { readonly results?: readonly WrittenPage[] }) => void): void;
  }

  interface EleventyOptions {
    readonly source?: 'script' | 'cli';
    readonly runMode?: 'build' | 'serve';
    /** `false`: no configuration file at all. */
    readonly configPath?: string | false;
    readonly pathPrefix?: string;
    readonly quietMode?: boolean;
    readonly config?: (configuration: ConfigurationCallback) => void | Promise<void>;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    readonly logger: { overrideLogger(logger: EleventyLogger | false): void };
    init(): Promise<void>;
    write(): Promise<readonly [unknown, readonly (WrittenPage | false | undefined)[]]>;
    /** Builds, and builds again when a file changes. Gives a function that is told of further changes, by their path. */
    watch(): Promise<(path: string) => Promise<void>>;
    serve(port: number): Promise<void>;
    stopWatch(): Promise<unknown>;
  }
}
