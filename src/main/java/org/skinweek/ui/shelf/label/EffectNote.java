package org.skinweek.ui.shelf.label;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.SkinZone;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.DoseRow;
import org.skinweek.ui.product.ProductFormModel;
import org.skinweek.ui.shelf.label.ToldLine.Look;
import org.skinweek.words.Words;

/** What the product in a form would change, below it: said anew whenever something changes that the rules ask about. */
public final class EffectNote extends VBox {
    /** Stands for every name: the rules do not ask for it once they know what it tells. */
    private static final String NAMELESS = "-";

    /** There is room for three lines always, so that nothing moves when they are there. */
    private static final double ROOM = 84;

    private final ProductFormModel form;
    private final WeekEffect effect;
    private final Words words;
    private final InvalidationListener follow = changed -> ask();
    private @Nullable Product asked;
    private @Nullable SkinZone askedZone;

    /** A note that says nothing until the form says what the product is. */
    public EffectNote(ProductFormModel form, WeekEffect effect, Words words) {
        this.form = form;
        this.effect = effect;
        this.words = words;
        getStyleClass().add("effect-note");
        setId("week-effect");
        setMinHeight(USE_PREF_SIZE);
        Observable[] fields = {
            form.name().textProperty(),
            form.categoryProperty(),
            form.formProperty(),
            form.zoneProperty(),
            form.spf().textProperty(),
            form.wanted().textProperty(),
            form.prescriptionProperty(),
            form.prescribed().textProperty(),
            form.longUsedProperty(),
            form.firstUsed().textProperty(),
            form.doses()
        };
        for (Observable field : fields) {
            field.addListener(follow);
        }
        form.doses().addListener((ListChangeListener<DoseRow>) change -> followRows());
        followRows();
        ask();
    }

    private void followRows() {
        form.doses().forEach(row -> {
            row.percentProperty().removeListener(follow);
            row.percentProperty().addListener(follow);
        });
    }

    private void ask() {
        Product now = form.considered();
        boolean nothing = form.doses().isEmpty() && form.name().text().isBlank();
        if (nothing) {
            asked = null;
            effect.cancel();
            getChildren().setAll(TextLabels.wrapped(words.text("paste.week.wait"), "note"));
            return;
        }
        Product nameless = ProductBuilder.from(now)
                .name(now.contents() == nameless(now).contents() ? NAMELESS : now.name())
                .ingredients(null)
                .build();
        if (!nameless.equals(asked) || now.zone() != askedZone) {
            asked = nameless;
            askedZone = now.zone();
            effect.of(now, this::show);
        }
    }

    private static Product nameless(Product product) {
        return ProductBuilder.from(product).name(NAMELESS).build();
    }

    private void show(WeekEffect.Effect told) {
        getChildren()
                .setAll(
                        new ToldLine(Feather.CALENDAR, told.place(), Look.PLAIN).named("effect-place"),
                        new ToldLine(
                                        told.grave() ? Feather.ALERT_TRIANGLE : Feather.INFO,
                                        told.warnings(),
                                        told.grave() ? Look.CAUTION : Look.NOTE)
                                .named("effect-warnings"),
                        new ToldLine(Feather.COPY, told.alike(), Look.NOTE).named("effect-alike"));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(ROOM, super.computePrefHeight(width));
    }
}
