package org.skinweek.ui.today;

import java.util.function.IntConsumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.skinweek.ui.kit.KeyDigit;

/** The keys of a list of steps, and of what stands where there are none: they hold while that has focus, and nowhere else. */
final class StepKeys {
    private final Node list;
    private final Actions actions;

    private StepKeys(Node list, Actions actions) {
        this.list = list;
        this.actions = actions;
    }

    /**
     * What the keys do.
     *
     * @param tickAll ticks all that may be ticked
     * @param toggle ticks a step by its place, 0 for the first, or takes that back
     * @param skip asks why the step in hand is left out
     * @param skin asks how the skin feels
     * @param takeBack takes back what was written down last
     * @param days shows the list of a day so many days later, or earlier when negative
     */
    record Actions(
            Runnable tickAll, IntConsumer toggle, Runnable skip, Runnable skin, Runnable takeBack, IntConsumer days) {}

    static void install(Node list, Actions actions) {
        StepKeys keys = new StepKeys(list, actions);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
            if (plain && keys.handle(event)) {
                event.consume();
            }
        });
    }

    private boolean handle(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER && event.getTarget() == list) {
            actions.tickAll().run();
        } else if (KeyDigit.of(event).orElse(0) > 0) {
            actions.toggle().accept(KeyDigit.of(event).orElse(0) - 1);
        } else if (code == KeyCode.S) {
            actions.skip().run();
        } else if (code == KeyCode.K) {
            actions.skin().run();
        } else if (code == KeyCode.Z) {
            actions.takeBack().run();
        } else if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
            boolean rightToLeft = list.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
            actions.days().accept((code == KeyCode.RIGHT) == rightToLeft ? -1 : 1);
        } else {
            return false;
        }
        return true;
    }
}
