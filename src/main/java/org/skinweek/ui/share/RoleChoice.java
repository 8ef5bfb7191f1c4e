package org.skinweek.ui.share;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.skinweek.planning.TemplateRole;
import org.skinweek.routine.Product;

/** Which product takes a role of a template. */
public final class RoleChoice {
    private final TemplateRole role;
    private final String name;
    private final List<Optional<Product>> offered;
    private final ObjectProperty<Optional<Product>> product;

    /**
     * A choice.
     *
     * @param name what people call the role
     * @param offered the user's products, those that fit first; empty for none
     * @param first what is chosen until the user says otherwise
     */
    RoleChoice(TemplateRole role, String name, List<Optional<Product>> offered, Optional<Product> first) {
        this.role = role;
        this.name = name;
        this.offered = List.copyOf(offered);
        this.product = new SimpleObjectProperty<>(first);
    }

    /** The role. */
    public TemplateRole role() {
        return role;
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** What may be chosen. */
    public List<Optional<Product>> offered() {
        return offered;
    }

    /** What is chosen; empty for none, so that the role is left out. */
    public ObjectProperty<Optional<Product>> productProperty() {
        return product;
    }
}
