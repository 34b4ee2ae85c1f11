package vn.doithoai.screens;

/// What a page said in its live regions, to those who do not see it change.
final class Said {
    /// Writes down every sentence that comes to stand in a live region, before any of the page's own scripts.
    static final String LISTEN = """
            (() => {
              globalThis.said = []
              const REGIONS = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]'
              new MutationObserver(records => {
                for (const { target } of records) {
                  const element = target instanceof Element ? target : target.parentElement
                  const region = element?.closest(REGIONS)
                  const words = region?.textContent.trim() ?? ''
                  if (words !== '' && said.at(-1) !== words) said.push(words)
                }
              }).observe(document, { subtree: true, childList: true, characterData: true })
            })()""";

    private Said() {}

    /// Waits until it was said.
    static void in(Screen screen, String words) {
        screen.page().waitForFunction("words => said.some(each => each.includes(words))", words);
    }
}
