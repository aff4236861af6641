/** The PDF reader's types name this package, by which it draws pages; text is read without it. */
declare module '@napi-rs/canvas' {
  export type Canvas = object;
  export type SKRSContext2D = object;
}
