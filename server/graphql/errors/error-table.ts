import { type Language } from '../../graph/sentences.ts';
import { StoreError } from '../../store/store-error.ts';
import { ApiError } from './api-errors.ts';

/** One kind of failure as callers see it. `{name}` in the words is filled from the error's details. */
export interface ErrorRow {
  /** `extensions.code`. */
  readonly code: string;
  /** HTTP status where the whole request fails with it. */
  readonly status: number;
  readonly words: Readonly<Record<Language, string>>;
}

/** Everything that can go wrong, by reason: the only place that gives a failure its code, status and words. */
export const ERRORS = {
  PAGE_SIZE: row('BAD_USER_INPUT', 400, {
    VI: 'Tham số `{argument}` là {given}, nhiều nhất chỉ được {limit}. Hãy lấy ít hơn rồi dùng `after` để xem tiếp.',
    EN: 'The argument `{argument}` is {given}; at most {limit} are allowed, and none below 0. Ask for fewer and go on with `after`.',
  }),
  OUT_OF_RANGE: row('BAD_USER_INPUT', 400, {
    VI: 'Tham số `{argument}` là {given}; phải từ {least} đến {limit}.',
    EN: 'The argument `{argument}` is {given}; it must be from {least} to {limit}.',
  }),
  BAD_CURSOR: row('BAD_USER_INPUT', 400, {
    VI: 'Tham số `{argument}` không phải là con trỏ do API này cấp.',
    EN: 'The argument `{argument}` is no cursor that this API has given.',
  }),
  BAD_ARGUMENT: row('BAD_USER_INPUT', 400, {
    VI: 'Tham số `{argument}` không hợp lệ.',
    EN: 'The argument `{argument}` is not valid.',
  }),
  UNREADABLE_FILE: row('BAD_USER_INPUT', 400, {
    VI: 'Không đọc được tệp {file}: {why}',
    EN: 'The file {file} cannot be read: {why}',
  }),
  BAD_EVIDENCE: row('BAD_USER_INPUT', 400, {
    VI: 'Đoạn {start}–{end} không nằm trong văn bản {document} (dài {length}).',
    EN: 'The span {start}-{end} does not lie in the text of {document}, which is {length} long.',
  }),
  AGAINST_DATES: row('BAD_USER_INPUT', 400, {
    VI: 'Văn bản {from} không thể dựa vào văn bản ban hành sau nó: {to}.',
    EN: 'The document {from} cannot rest on one that is later than itself: {to}.',
  }),
  NOT_FOUND: row('NOT_FOUND', 404, { VI: 'Không có gì mang mã {id}.', EN: 'Nothing has the id {id}.' }),
  TOO_DEEP: tooCostly(
    'Truy vấn sâu {cost} tầng',
    'The query is {cost} levels deep',
    'Hỏi ít tầng hơn.',
    'Ask for fewer levels.',
  ),
  TOO_MANY_ALIASES: tooCostly(
    'Truy vấn có {cost} bí danh',
    'The query has {cost} aliases',
    'Chia thành nhiều truy vấn.',
    'Split it into several queries.',
  ),
  TOO_MANY_DIRECTIVES: tooCostly(
    'Truy vấn có {cost} chỉ thị @',
    'The query has {cost} directives',
    'Dùng ít chỉ thị @ hơn.',
    'Use fewer directives.',
  ),
  TOO_WIDE: tooCostly(
    'Truy vấn có {cost} trường',
    'The query selects {cost} fields',
    'Chia thành nhiều truy vấn.',
    'Split it into several queries.',
  ),
  TOO_COMPLEX: tooCostly(
    'Truy vấn có thể trả về {cost} giá trị',
    'The query may return {cost} values',
    'Giảm `first` của các danh sách lồng nhau.',
    'Lower `first` of the lists inside lists.',
  ),
  TOO_MANY_TOKENS: row('QUERY_TOO_COSTLY', 400, {
    VI: 'Truy vấn quá dài: nhiều nhất {limit} ký hiệu. Hãy chia thành nhiều truy vấn.',
    EN: 'The query is too long: at most {limit} tokens. Split it into several queries.',
  }),
  TOO_LARGE: row('PAYLOAD_TOO_LARGE', 413, {
    VI: 'Yêu cầu lớn quá mức cho phép ({limit} MB).',
    EN: 'The request is larger than allowed ({limit} MB).',
  }),
  TOO_MANY_REQUESTS: row('TOO_MANY_REQUESTS', 429, {
    VI: 'Quá {limit} yêu cầu mỗi phút. Hãy thử lại sau ít giây.',
    EN: 'More than {limit} requests a minute. Try again in a few seconds.',
  }),
  BUSY: row('BUSY', 503, {
    VI: 'Máy chủ đang trả lời {limit} yêu cầu cùng lúc. Hãy thử lại sau.',
    EN: 'The server is answering {limit} requests at this moment. Try again later.',
  }),
  TOOK_TOO_LONG: row('TIMED_OUT', 504, {
    VI: 'Yêu cầu kéo dài hơn {limit} giây nên bị dừng. Hãy hỏi ít hơn.',
    EN: 'The request took longer than {limit} seconds and was stopped. Ask for less.',
  }),
  NOT_SIGNED_IN: row('UNAUTHENTICATED', 401, {
    VI: 'Cần thẻ truy cập: gửi kèm `Authorization: Bearer …`. Tạo thẻ bằng `cli token create`.',
    EN: 'A token is needed: send `Authorization: Bearer …`. Create one with `cli token create`.',
  }),
  NOT_ALLOWED: row('FORBIDDEN', 403, {
    VI: 'Chỉ người có thẻ `editor` mới được ghi.',
    EN: 'Writing needs a token with the role `editor`.',
  }),
  FOREIGN_HOST: row('FORBIDDEN', 403, {
    VI: 'Máy chủ này chỉ trả lời tên của chính máy này, không trả lời {host}.',
    EN: 'This server answers to names of this machine only, not to {host}.',
  }),
  NO_SUCH_PAGE: row('NOT_FOUND', 404, { VI: 'Không có trang {path}.', EN: 'There is no page {path}.' }),
  BAD_REQUEST: row('BAD_REQUEST', 400, {
    VI: 'Yêu cầu không đúng dạng GraphQL qua HTTP: cần JSON có trường `query`.',
    EN: 'The request is no GraphQL over HTTP: JSON with a field `query` is expected.',
  }),
  STORE_UNAVAILABLE: row('STORE_UNAVAILABLE', 503, {
    VI: 'Cơ sở dữ liệu hiện không trả lời. Hãy thử lại sau.',
    EN: 'The database does not answer at the moment. Try again later.',
  }),
  INTERNAL: row('INTERNAL_SERVER_ERROR', 500, {
    VI: 'Có lỗi trong máy chủ. Lỗi đã được ghi lại với mã yêu cầu {request}.',
    EN: 'Something is wrong in the server. It is logged under the request id {request}.',
  }),
} satisfies Record<string, ErrorRow>;

export type Reason = keyof typeof ERRORS;

/** The row of a failure, and what fills its blanks. What is not known here is INTERNAL: nothing of it gets out. */
export function rowOf(error: unknown): { row: ErrorRow; details: ApiError['details'] } {
  if (error instanceof ApiError) return { row: ERRORS[error.reason], details: error.details };
  if (error instanceof StoreError && error.retryable) return { row: ERRORS.STORE_UNAVAILABLE, details: {} };
  return { row: ERRORS.INTERNAL, details: {} };
}

/** The words of a row with its blanks filled. */
export function wordsOf({ words }: ErrorRow, details: ApiError['details'], language: Language): string {
  return words[language].replace(/\{(\w+)\}/g, (blank, name: string) => String(details[name] ?? blank));
}

function row(code: string, status: number, words: ErrorRow['words']): ErrorRow {
  return { code, status, words };
}

function tooCostly(vi: string, en: string, viHint: string, enHint: string): ErrorRow {
  return row('QUERY_TOO_COSTLY', 400, {
    VI: `${vi}, nhiều nhất chỉ được {limit}. ${viHint}`,
    EN: `${en}; at most {limit} are allowed. ${enHint}`,
  });
}
