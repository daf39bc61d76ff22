import arabicBold from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url'
import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url'
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url'
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url'

/** The font files that a page in this language surely needs, to be fetched before the CSS asks for them. */
export function preloadedFonts(language: string): string[] {
  return language === 'ar' ? [arabic, arabicBold] : [latin, latinBold]
}
