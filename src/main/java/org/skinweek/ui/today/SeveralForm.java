package org.skinweek.ui.today;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** Several products that were used without being planned; what a rule bars says so beside its box. */
final class SeveralForm extends VBox {
    private final List<CheckBox> boxes = new ArrayList<>();

    private SeveralForm(Words words, TodayViewModel model) {
        super(12);
        for (Product product : model.addable()) {
            CheckBox box = new CheckBox(product.name());
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.setMinHeight(USE_PREF_SIZE);
            box.setUserData(product.id());
            boxes.add(box);
            getChildren().add(box);
            model.barring(product.id()).ifPresent(rule -> {
                PausedStep barred = PausedStep.of(product, rule);
                String why = words.text("today.paused.why", barred.title(), barred.reason());
                box.setAccessibleText(words.text("common.two.parts", product.name(), why));
                getChildren().add(TextLabels.wrapped(why, "note", "today-several-why"));
            });
        }
    }

    /** Asks which ones. */
    static void open(PageContext context, TodayViewModel model) {
        Words words = context.words();
        SeveralForm form = new SeveralForm(words, model);
        context.dialogs().form(words.text("today.several"), form, words.text("today.paused.log"), () -> {
            model.log().done(form.chosen());
            return true;
        });
    }

    private List<String> chosen() {
        return boxes.stream()
                .filter(CheckBox::isSelected)
                .map(box -> String.valueOf(box.getUserData()))
                .toList();
    }
}
