/** All interfaces over one running product: building it is what takes time. */
import './citations.case.ts';
import './conventions.case.ts';
import './dcat.case.ts';
import './exports.case.ts';
import './mcp.case.ts';
