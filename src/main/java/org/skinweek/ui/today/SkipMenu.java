package org.skinweek.ui.today;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import org.skinweek.diary.SkipReason;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.ui.kit.KeyDigit;
import org.skinweek.words.Words;

/** Asks why a step is left out: each reason has its number, so that one key answers. */
final class SkipMenu extends ContextMenu {
    SkipMenu(Words words, String name, Consumer<SkipReason> skip) {
        MenuItem title = new MenuItem(words.text("today.skip.why", name));
        title.setMnemonicParsing(false);
        title.setDisable(true);
        getItems().add(title);
        for (SkipReason reason : SkipReason.values()) {
            String text = words.text("today.skip.reason", getItems().size(), words.textOf("diary.skip.", reason));
            getItems().add(ContextMenuOffer.entry(text, () -> skip.accept(reason)));
        }
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int number = KeyDigit.of(event).orElse(0);
            if (number > 0 && number < getItems().size()) {
                event.consume();
                hide();
                getItems().get(number).fire();
            }
        });
    }
}
