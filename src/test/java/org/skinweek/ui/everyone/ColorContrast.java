package org.skinweek.ui.everyone;

import javafx.scene.paint.Color;

/** How well one colour stands out from another, as the Web Content Accessibility Guidelines define it: 1 to 21. */
final class ColorContrast {
    private ColorContrast() {}

    static double between(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** A colour that is seen through to what lies under it. */
    static Color over(Color front, Color ground) {
        double share = front.getOpacity();
        return new Color(
                mix(front.getRed(), ground.getRed(), share),
                mix(front.getGreen(), ground.getGreen(), share),
                mix(front.getBlue(), ground.getBlue(), share),
                1);
    }

    static Color faded(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), color.getOpacity() * opacity);
    }

    private static double mix(double front, double ground, double share) {
        return front * share + ground * (1 - share);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
