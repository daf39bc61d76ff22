import postcss, { type Plugin } from 'postcss'
import rtl from 'postcss-rtlcss'
import { Mode } from 'postcss-rtlcss/options'

/**
 * Adds the right-to-left rules to hds-core's CSS, which is written for left-to-right only. Our own CSS
 * uses logical properties and is left alone.
 */
export function mirrorHds(): Plugin {
  const mirror = postcss([rtl({ mode: Mode.override })])
  return {
    postcssPlugin: 'mirror-hds',
    Once(root) {
      const theirs = root.nodes.filter((node) => node.source?.input.file?.includes('hds-core'))
      const last = theirs.at(-1)
      if (last === undefined) return
      const part = postcss.root()
      part.append(theirs.map((node) => node.clone()))
      const mirrored = mirror.process(part, { from: undefined }).root
      last.after(mirrored.nodes)
      for (const node of theirs) node.remove()
    },
  }
}
