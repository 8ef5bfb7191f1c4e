package org.skinweek.ui.welcome;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.skinweek.app.FirstWeek;
import org.skinweek.ui.common.EnterKey;
import org.skinweek.ui.common.PageContext;
import org.skinweek.ui.common.Route;
import org.skinweek.ui.settings.Advice;
import org.skinweek.ui.settings.SkinControls;
import org.skinweek.words.Words;

/** The first run, laid over the whole window: one calm card that asks three short questions, or none. */
final class Welcome extends StackPane {
    private static final double WIDTH = 680;

    private final PageContext context;
    private final Words words;
    private final WelcomeViewModel model;
    private final SkinControls skin;
    private final VBox card = new VBox();
    private final ScrollPane scroll = new ScrollPane();

    Welcome(PageContext context) {
        this.context = context;
        this.words = context.words();
        this.model = new WelcomeViewModel(context.desktop());
        this.skin = new SkinControls(model.profileProperty(), words);
        getStyleClass().add("welcome");
        card.getStyleClass().add("welcome-card");
        card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        StackPane centre = new StackPane(card);
        centre.getStyleClass().add("welcome-centre");
        scroll.setContent(centre);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
        model.stepProperty().addListener((observable, before, now) -> show(now));
        show(model.stepProperty().get());
    }

    private void show(WelcomeViewModel.Step step) {
        card.getChildren()
                .setAll(
                        switch (step) {
                            case CHOICE -> choice();
                            case SKIN ->
                                step(1, "welcome.skin.title", skin.type(), skin.sensitivity(), skin.conditions());
                            case GOALS -> step(2, "welcome.goals.title", skin.goals());
                            case SHELF ->
                                step(
                                        3,
                                        "welcome.shelf.title",
                                        note("welcome.shelf.text"),
                                        new OwnedList(model.rows(), words));
                        });
        scroll.setVvalue(0);
    }

    private Node choice() {
        Button start = button("welcome.start", "welcome-start", model::next);
        start.getStyleClass().add("accent");
        start.setDefaultButton(true);
        Button example = button("welcome.example", "welcome-example", this::example);
        HBox choices = new HBox(12, start, example);
        Label title = new Label(words.text("welcome.title"));
        title.getStyleClass().add("page-title");
        VBox advice = new VBox(new Advice(words));
        advice.getStyleClass().add("calm-card");
        VBox content = new VBox(20, title, note("welcome.text"), choices, advice, skipLink());
        title.setWrapText(true);
        return content;
    }

    private Node step(int number, String titleKey, Node... questions) {
        Label count = new Label(words.text("welcome.step", number));
        count.getStyleClass().add("note");
        Label title = new Label(words.text(titleKey));
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        boolean last = number == 3;
        Button next = last
                ? button("welcome.finish", "welcome-finish", this::finish)
                : button("welcome.next", "welcome-next", model::next);
        next.getStyleClass().add("accent");
        next.setDefaultButton(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(12, button("welcome.back", "welcome-back", model::back), space, skipLink(), next);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(20, new VBox(4, count, title));
        content.getChildren().addAll(questions);
        content.getChildren().add(buttons);
        EnterKey.goesOn(content, next);
        return content;
    }

    private Hyperlink skipLink() {
        Hyperlink skip = new Hyperlink(words.text("welcome.skip"));
        skip.setId("welcome-skip");
        skip.setOnAction(event -> {
            var unused = model.skip().thenAccept(notebook -> context.navigator().open(Route.SHELF));
        });
        return skip;
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(words.text(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void example() {
        var unused = model.example().thenAccept(notebook -> context.navigator().open(Route.WEEK));
    }

    private void finish() {
        model.finish(laid -> {
            context.navigator().open(laid.plan().placements().isEmpty() ? Route.SHELF : Route.WEEK);
            if (!laid.leftOut().isEmpty()) {
                context.dialogs().show(words.text("welcome.left_out.title"), leftOut(laid));
            }
        });
    }

    private Node leftOut(FirstWeek.Laid laid) {
        VBox list = new VBox(12, note("welcome.left_out.text"));
        laid.leftOut().forEach((product, flag) -> {
            Label name = new Label(product.name());
            name.getStyleClass().add("strong");
            Label why =
                    new Label(flag.map(against -> against.rule().explanation().reason())
                            .orElseGet(() -> words.text("welcome.left_out.not_yet")));
            why.setWrapText(true);
            list.getChildren().add(new VBox(2, name, why));
        });
        return list;
    }

    private Label note(String key) {
        Label note = new Label(words.text(key));
        note.setWrapText(true);
        return note;
    }
}
