package org.skinweek.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;

/** Builds a notebook of a few products, by the ids of {@link SmallCatalog}, and a week of them. */
public final class SampleNotebook {
    private final List<Change> changes = new ArrayList<>();
    private WeekPlan week = WeekPlan.EMPTY;

    /** A wash, an acid toner, retinol, a cream and a sunscreen, none of them planned. */
    public static SampleNotebook withShelf() {
        return new SampleNotebook()
                .product("wash", "Gentle wash", Form.RINSE_OFF, ProductCategory.CLEANSER, "cleanser")
                .product("acid", "Glycolic toner", Form.LEAVE_ON, ProductCategory.TONER, "glycolic_acid")
                .product("retinol", "Retinol serum", Form.LEAVE_ON, ProductCategory.SERUM, "retinol")
                .product("cream", "Plain cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, "moisturiser")
                .product("spf", "Sunscreen 50", Form.LEAVE_ON, ProductCategory.SUNSCREEN, "spf");
    }

    /** Adds a product. */
    public SampleNotebook product(String id, String name, Form form, ProductCategory category, String... actives) {
        return add(Product.of(
                id, name, form, category, Arrays.stream(actives).map(Dose::of).toList()));
    }

    /** Adds a product. */
    public SampleNotebook add(Product product) {
        changes.add(new Change.OfProduct(null, product));
        return this;
    }

    /** Plans products for a session of every week. */
    public SampleNotebook plan(DayOfWeek day, Session session, String... products) {
        for (String product : products) {
            week = week.with(new WeekPlacement(day, session, product));
        }
        return this;
    }

    /** Plans products for a session of every day. */
    public SampleNotebook daily(Session session, String... products) {
        for (DayOfWeek day : DayOfWeek.values()) {
            plan(day, session, products);
        }
        return this;
    }

    /** Adds any other change. */
    public SampleNotebook change(Change change) {
        changes.add(change);
        return this;
    }

    /** The notebook, its week in force since 2020. */
    public Notebook build() {
        List<Change> all = new ArrayList<>(changes);
        all.add(new Change.OfWeek(LocalDate.of(2019, 12, 30), null, week));
        return Notebook.EMPTY.after(all);
    }
}
