/** What somebody wrote, line by line, marked with its language when it is not the page's. */
export function WrittenText({ text, language, page }: { text: string; language: string; page: string }) {
  return (
    <p className="round-words" lang={language === page ? undefined : language} dir="auto">
      {text}
    </p>
  )
}
