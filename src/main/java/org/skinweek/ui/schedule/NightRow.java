package org.skinweek.ui.schedule;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.skinweek.ui.kit.FormField;

/** One night of the cycle that is edited: its name, and the products that are ticked for it. */
final class NightRow {
    private final FormField name;
    private final Set<String> products = new HashSet<>();

    NightRow(String text, UnaryOperator<String> complaint) {
        name = new FormField(complaint);
        name.begin(text);
    }

    FormField name() {
        return name;
    }

    String text() {
        return name.text().strip();
    }

    Set<String> products() {
        return products;
    }
}
