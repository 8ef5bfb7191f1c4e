package org.skinweek.ui.kit;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * All motion there is: short enough to wait for nothing, and gone where the user or the desktop wants less. It is off until
 * somebody says that it may be on; what moves only ever ends where it would have been at once.
 */
public final class InterfaceMotion {
    /** What answers to a pointer or a tick. */
    public static final Duration QUICK = Duration.millis(120);
    /** What goes from one place to another, or goes away for good. */
    public static final Duration MOVE = Duration.millis(180);

    private boolean on;

    /** Lets things move from now on, or not. */
    public void use(boolean value) {
        on = value;
    }

    /** True while things may move. */
    public boolean isOn() {
        return on;
    }

    /** Shows a node that is in its place already. */
    public void appear(Node node) {
        if (on) {
            fade(node, 0, 1).play();
        } else {
            node.setOpacity(1);
        }
    }

    /**
     * Takes a node away.
     *
     * @param gone takes it out of its parent, when it is no longer seen
     */
    public void vanish(Node node, Runnable gone) {
        if (on) {
            FadeTransition fade = fade(node, 1, 0);
            fade.setOnFinished(event -> gone.run());
            fade.play();
        } else {
            gone.run();
        }
    }

    private static FadeTransition fade(Node node, double from, double to) {
        FadeTransition fade = new FadeTransition(QUICK, node);
        fade.setFromValue(from);
        fade.setToValue(to);
        return fade;
    }
}
