package org.skinweek.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.application.Application;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.skinweek.notebook.ColorTheme;

/**
 * Applies the light or dark theme to every window, menus and tooltips included. There is one for the
 * whole program, because JavaFX has one base stylesheet for all windows.
 */
public final class ThemeSwitcher {
    private static final List<String> SHEETS = List.of(
            "base",
            "shell",
            "board",
            "find",
            "week",
            "forecast",
            "schedule",
            "today",
            "diary",
            "trends",
            "photo",
            "shelf",
            "label",
            "form",
            "learn",
            "reminders",
            "settings",
            "welcome",
            "plan",
            "introduction",
            "focus");

    private final List<String> common = new ArrayList<>();
    private ColorTheme theme = ColorTheme.SYSTEM;
    private boolean systemDark;

    /** Loads the typefaces and styles every window that opens from now on. */
    public ThemeSwitcher() {
        this(URL::toExternalForm);
    }

    /**
     * Loads the typefaces and styles every window that opens from now on.
     *
     * @param fonts the address under which JavaFX is to load a typeface that is packed in the program
     */
    public ThemeSwitcher(Function<URL, String> fonts) {
        BundledFonts.load(fonts);
        for (String sheet : SHEETS) {
            var resource = ThemeSwitcher.class.getResource("/ui/" + sheet + ".css");
            if (resource != null) {
                common.add(resource.toExternalForm());
            }
        }
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::dress);
            }
        });
        apply();
    }

    /** Chooses light, dark, or as the desktop. */
    public void use(ColorTheme chosen) {
        if (chosen != theme) {
            theme = chosen;
            apply();
        }
    }

    /** Sets whether the desktop prefers dark. */
    public void systemPrefersDark(boolean dark) {
        if (dark != systemDark) {
            systemDark = dark;
            apply();
        }
    }

    /** True when windows are dark now. */
    public boolean dark() {
        return theme == ColorTheme.DARK || (theme == ColorTheme.SYSTEM && systemDark);
    }

    /** The stylesheets that hold now, for a scene before its window is shown. */
    public List<String> stylesheets() {
        List<String> sheets = new ArrayList<>();
        sheets.add(Objects.requireNonNull(
                        ThemeSwitcher.class.getResource(dark() ? "/ui/tokens-dark.css" : "/ui/tokens-light.css"))
                .toExternalForm());
        sheets.addAll(common);
        return sheets;
    }

    private void apply() {
        Application.setUserAgentStylesheet(
                dark() ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS());
        Window.getWindows().forEach(this::dress);
    }

    private void dress(Window window) {
        Scene scene = window.getScene();
        if (scene != null) {
            scene.getStylesheets().setAll(stylesheets());
        }
    }
}
