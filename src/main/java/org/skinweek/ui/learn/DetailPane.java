package org.skinweek.ui.learn;

import java.util.Optional;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.routine.SkinProfile;
import org.skinweek.ui.kit.CentredPane;
import org.skinweek.ui.kit.ScrollPlace;
import org.skinweek.ui.page.PageContext;

/** Shows one active at a time, and on the way back each as it was left. */
final class DetailPane extends ScrollPane {
    private final LearnViewModel model;
    private final PageContext context;
    private final Runnable leave;
    private final DetailPlaces places = new DetailPlaces();
    private @Nullable ActiveDetail page;
    private @Nullable Active shown;
    private @Nullable SkinProfile shownFor;
    private int depth;

    /**
     * Nothing yet.
     *
     * @param leave goes back to where the reader came from
     */
    DetailPane(LearnViewModel model, PageContext context, Runnable leave) {
        this.model = model;
        this.context = context;
        this.leave = leave;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** Shows an active for the user's skin; nothing is touched where that is shown already. */
    void show(Active active) {
        SkinProfile profile = model.profileProperty().get();
        boolean sameSkin = profile.equals(shownFor);
        if (active.equals(shown) && sameSkin) {
            return;
        }
        int now = model.depth();
        Optional<DetailPlaces.Place> place = Optional.empty();
        if (!sameSkin) {
            places.forget(); // what was made for another skin
        } else if (now > depth && page != null && shown != null) {
            places.leave(shown, page, this);
        } else {
            place = places.back(active);
        }
        boolean stays = active.equals(shown);
        double offset = ScrollPlace.of(this);
        depth = now;
        shown = active;
        shownFor = profile;
        if (place.isPresent()) {
            page = place.get().page();
            place.get().show(this);
            return;
        }
        ActiveDetail made = new ActiveDetail(active, model, context, leave);
        page = made;
        setContent(new CentredPane(made, ActiveDetail.WIDEST));
        ScrollPlace.put(this, stays ? offset : 0);
        applyCss(); // puts the content into the scene: what is outside it cannot take focus
        made.focusBack();
    }

    /** Shows nothing and forgets what was shown. */
    void clear() {
        setContent(null);
        places.forget();
        page = null;
        shown = null;
        depth = 0;
    }
}
