export { detached } from './detached.ts';
export { fold, nfc, words } from './form.ts';
export { initials } from './initials.ts';
export { nearest } from './nearest.ts';
export { plural } from './plural.ts';
export { remembered } from './remembered.ts';
export { compareVietnamese } from './vietnamese-order.ts';
