export declare function listFirstLoad(folder: string, page: string): string[];
