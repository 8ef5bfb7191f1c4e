package org.skinweek.notebook;

/**
 * How the window looks.
 *
 * @param theme light, dark or as the desktop
 * @param textSize how large everything is drawn
 * @param lessMotion true when nothing is to fade or slide, whatever the desktop says
 */
public record DisplaySettings(ColorTheme theme, TextSize textSize, boolean lessMotion) {
    /** As the desktop, at the usual size, with motion. */
    public static final DisplaySettings DEFAULT = new DisplaySettings(ColorTheme.SYSTEM, TextSize.USUAL, false);
}
