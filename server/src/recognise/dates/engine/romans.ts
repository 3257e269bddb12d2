/** Roman numerals of centuries and quarters; the place in the list plus one is the number. */
export const romans: readonly string[] =
  "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII".split(" ");
