package org.skinweek.ui.week;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.ui.kit.DialogLayer;
import org.skinweek.words.Words;

/**
 * Asks how many uses of a rhythm a move is about, as calendars ask. It asks within the window, because a menu that opens
 * at the end of a drag gets no clicks on some desktops: they go to what lies below it.
 */
final class MoveScopes {
    private final RhythmEdits rhythms;
    private final WeekTexts texts;
    private final DialogLayer dialogs;

    MoveScopes(RhythmEdits rhythms, WeekTexts texts, DialogLayer dialogs) {
        this.rhythms = rhythms;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    /** True where a move can be about one use or several, and the user is asked; false where there is no choice. */
    boolean ask(WeekPlacement card, BoardSlot slot) {
        List<RhythmScope> scopes = rhythms.movable(card, slot);
        if (scopes.size() < 2) {
            return false;
        }
        VBox choices = new VBox(8);
        scopes.forEach(scope -> choices.getChildren().add(choice(card, slot, scope)));
        dialogs.show(texts.words().text("week.card.moved"), choices);
        choices.getChildren().get(0).requestFocus();
        return true;
    }

    private Button choice(WeekPlacement card, BoardSlot slot, RhythmScope scope) {
        Button choice = new Button(texts.words().textOf("week.card.moved.", scope));
        choice.setId("moved-" + Words.key(scope));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAlignment(Pos.CENTER_LEFT);
        choice.setOnAction(event -> {
            dialogs.close();
            rhythms.moveTo(card, slot, scope);
        });
        return choice;
    }
}
