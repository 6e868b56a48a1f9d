import {toDocx, type Whitepaper} from 'iso27017-whitepaper'

/** A Word file as a server answers with it. */
export const response = async (paper: Whitepaper): Promise<Response> => new Response(await toDocx(paper))

/** A Word file as a page offers it for download. */
export const download = async (paper: Whitepaper): Promise<Blob> => new Blob([await toDocx(paper)])
