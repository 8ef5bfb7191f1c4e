package org.skinweek.ui.week;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.skinweek.words.Words;

/** For how long an edit holds: from the shown week on, or in that week alone. */
final class ScopeMenu extends MenuButton {
    private final Words words;

    ScopeMenu(ObjectProperty<EditScope> scope, Words words) {
        this.words = words;
        setId("edit-scope");
        getStyleClass().addAll("lane-basics", "quiet");
        setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (EditScope each : EditScope.values()) {
            RadioMenuItem item = new RadioMenuItem(words.textOf("week.scope.", each));
            item.setToggleGroup(group);
            item.setUserData(each);
            item.setOnAction(event -> scope.set(each));
            getItems().add(item);
        }
        scope.addListener((observable, before, chosen) -> say(chosen));
        say(scope.get());
    }

    private void say(EditScope scope) {
        getItems().forEach(item -> ((RadioMenuItem) item).setSelected(item.getUserData() == scope));
        String text = words.text("week.scope.said", words.textOf("week.scope.", scope));
        setText(text);
        setAccessibleText(text);
    }
}
