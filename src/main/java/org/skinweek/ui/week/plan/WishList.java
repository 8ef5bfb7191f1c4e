package org.skinweek.ui.week.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.planning.PlanRequest;
import org.skinweek.planning.PlanStyle;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.CentredPane;
import org.skinweek.ui.kit.DirectScroll;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.EmptyState;
import org.skinweek.ui.kit.SegmentedChoice;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** What the user wishes for: how often each product, for how long, and which days stay free. */
final class WishList extends DirectScroll {
    private static final double WIDTH = 760;

    private final PageContext context;
    private final PlanViewModel model;
    private final PlanTexts texts;
    private final Words words;
    private final ProductTexts products;
    private final Map<String, NumberStepper> steppers = new HashMap<>();
    private final SegmentedChoice<Boolean> scope;
    private final SegmentedChoice<PlanStyle> style;
    private final DisclosureLink blocked;
    private List<WishRow> shown = List.of();

    WishList(PageContext context, PlanViewModel model, PlanTexts texts) {
        this.context = context;
        this.model = model;
        this.texts = texts;
        this.words = context.words();
        this.products = new ProductTexts(context.catalog(), words);
        scope = choice("planning.scope", List.of(true, false), Object::toString, model.asked()::setEveryWeek);
        style = choice(
                "planning.style", List.of(PlanStyle.BEST, PlanStyle.LEAST_CHANGE), Words::key, model.asked()::setStyle);
        blocked = blocked();
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    /** Shows the wishes as they are; what can be wished for stays as it is where it is the same as before. */
    void show(List<WishRow> rows) {
        if (!rows.equals(shown) || rows.isEmpty()) {
            shown = List.copyOf(rows);
            setContent(rows.isEmpty() ? nothing() : wishes(rows));
        }
        if (!rows.isEmpty()) {
            PlanRequest request = model.asked().first();
            steppers.forEach((product, stepper) -> stepper.set(model.asked().wished(product)));
            scope.select(request.everyWeek());
            style.select(request.style());
            blocked.setOpen(false);
        }
        setVvalue(0);
    }

    private Node wishes(List<WishRow> rows) {
        steppers.clear();
        VBox card = new VBox();
        card.getStyleClass().addAll("card", "wish-card");
        rows.forEach(row -> card.getChildren().add(row(row)));
        card.getChildren().get(0).getStyleClass().add("first");
        VBox all = new VBox(
                12,
                heading("planning.wishes.title"),
                TextLabels.wrapped(words.text("planning.wishes.intro"), "note"),
                card);
        Node choices = new FlowPane(24, 12, labelled("planning.scope", scope), labelled("planning.style", style));
        all.getChildren().addAll(choices, blocked);
        all.getStyleClass().add("wishes");
        all.setMaxWidth(WIDTH);
        return new CentredPane(all, WIDTH);
    }

    private Node nothing() {
        Button shelf = new ActionButton(
                words.text("planning.wishes.shelf"), () -> context.navigator().open(PageRoute.SHELF), "accent");
        return new EmptyState(
                Feather.ARCHIVE, words.text("planning.title.best"), words.text("planning.wishes.none"), shelf);
    }

    private Node row(WishRow row) {
        String name = row.product().name();
        Label title = TextLabels.wrapped(name, "product-name", "wish-name");
        Label usual = TextLabels.wrapped(texts.usual(row), "note");
        VBox text = new VBox(1, title, usual);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        NumberStepper stepper = new NumberStepper(
                words,
                name,
                model.asked().wished(row.product().id()),
                times -> model.asked().wish(row.product().id(), times));
        steppers.put(row.product().id(), stepper);
        stepper.setId("wish-" + row.product().id());
        stepper.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(10, new ActiveBadge(products.family(row.product())), text, stepper);
        line.getStyleClass().add("wish-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private <T> SegmentedChoice<T> choice(String key, List<T> values, Function<T, String> name, Consumer<T> chosen) {
        return new SegmentedChoice<>(
                words.text(key), values, value -> words.text(key + "." + name.apply(value)), chosen);
    }

    private Node labelled(String key, Node choice) {
        Label label = TextLabels.of(words.text(key), "note");
        return new VBox(4, label, choice);
    }

    private DisclosureLink blocked() {
        return new DisclosureLink(
                words.text("planning.blocked"),
                words,
                () -> new BlockedSlots(
                        model.asked().first(),
                        model,
                        texts,
                        () -> scope.select(model.asked().first().everyWeek())));
    }

    private Label heading(String key) {
        return TextLabels.wrapped(words.text(key), "section-title");
    }
}
