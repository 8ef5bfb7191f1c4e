package org.skinweek.ui.photo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.PhotoCommands;
import org.skinweek.app.PhotoToAdd;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.ui.page.NotebookFollower;

/** All photos, the newest first, which of them are chosen, which is open, and what can be done with them. */
public final class PhotoViewModel extends NotebookFollower {
    /** So many are compared. */
    static final int COMPARED = 2;

    private final UserClock clock;
    private final PhotoCommands commands;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final Set<UUID> chosen = new LinkedHashSet<>();
    private List<SkinPhoto> photos = List.of();
    private @Nullable UUID open;
    /** The place of the open one, so that its neighbour is shown once it is gone. */
    private int place;

    private boolean comparing;
    private LocalDate day;

    /** All photos of a workspace. */
    public PhotoViewModel(Workspace workspace, UserClock clock, PhotoCommands commands) {
        super(workspace);
        this.clock = clock;
        this.commands = commands;
        this.day = today();
        show(workspace.notebook());
    }

    /** Changes each time after anything else has. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** The day that it is now: the last one that can have photos. */
    LocalDate today() {
        return clock.today(workspace().notebook().settings());
    }

    /** The day that photos are added to. */
    LocalDate day() {
        return day.isAfter(today()) ? today() : day;
    }

    /** Chooses the day that photos are added to. */
    public void showDay(LocalDate chosenDay) {
        day = chosenDay;
        changed();
    }

    /** All photos, the newest first. */
    List<SkinPhoto> photos() {
        return photos;
    }

    /** The same by months. */
    List<PhotoMonth> months() {
        Map<YearMonth, List<SkinPhoto>> months = new LinkedHashMap<>();
        photos.forEach(photo -> months.computeIfAbsent(YearMonth.from(photo.day()), month -> new ArrayList<>())
                .add(photo));
        List<PhotoMonth> list = new ArrayList<>();
        months.forEach((month, of) -> list.add(new PhotoMonth(month, of)));
        return list;
    }

    /** The photos of a day, the first first. */
    List<SkinPhoto> of(LocalDate ofDay) {
        return workspace().notebook().diary().photos().of(ofDay);
    }

    /** True for one of those that are chosen to be compared. */
    boolean isChosen(SkinPhoto photo) {
        return chosen.contains(photo.id());
    }

    /** Chooses a photo, or no longer; of more than two the one that was chosen first is let go. */
    void choose(SkinPhoto photo) {
        if (!chosen.remove(photo.id())) {
            if (chosen.size() == COMPARED) {
                chosen.remove(chosen.iterator().next());
            }
            chosen.add(photo.id());
        }
        changed();
    }

    /** The chosen ones, the oldest first. */
    List<SkinPhoto> chosen() {
        return photos.stream()
                .filter(this::isChosen)
                .sorted(Comparator.comparing(SkinPhoto::day).thenComparing(SkinPhoto::recordedAt))
                .toList();
    }

    /** True while the two chosen ones are compared. */
    boolean comparing() {
        return comparing;
    }

    /** Compares the chosen ones, if there are two. */
    void compare() {
        comparing = chosen.size() == COMPARED;
        changed();
    }

    /** The one that is shown large. */
    Optional<SkinPhoto> open() {
        UUID shown = open;
        return shown == null
                ? Optional.empty()
                : photos.stream().filter(photo -> photo.id().equals(shown)).findFirst();
    }

    /** Shows a photo large. */
    public void open(SkinPhoto photo) {
        open = photo.id();
        place = photos.indexOf(photo);
        changed();
    }

    /** Shows the next photo large, or the one before: towards older ones when positive. */
    void move(int by) {
        int other = place + by;
        if (open != null && other >= 0 && other < photos.size()) {
            open(photos.get(other));
        }
    }

    /** The place of the open one among all, from 1. */
    int place() {
        return place + 1;
    }

    /** Shows all of them again. */
    void showAll() {
        open = null;
        comparing = false;
        changed();
    }

    /** Adds photos whose files are kept. */
    CompletableFuture<Notebook> add(List<PhotoToAdd> added) {
        return workspace().execute(commands.add(added));
    }

    /** How many photos there are, also on days to come. */
    int count() {
        return workspace().stored().diary().photos().all().size();
    }

    /** Deletes a photo; undo brings it back. */
    void delete(SkinPhoto photo) {
        var unused = workspace().execute(commands.delete(photo));
    }

    /** Brings a deleted photo back. */
    void bringBack(SkinPhoto photo) {
        bringBack(new Change.OfPhoto(photo, null)::equals, commands.restore(photo));
    }

    /** Takes a photo to another day. */
    void move(SkinPhoto photo, LocalDate to) {
        var unused = workspace().execute(commands.move(photo, to));
    }

    @Override
    protected void show(Notebook notebook) {
        List<SkinPhoto> all = new ArrayList<>(notebook.diary().photos().all());
        Collections.reverse(all);
        photos = List.copyOf(all);
        chosen.retainAll(all.stream().map(SkinPhoto::id).toList());
        comparing = comparing && chosen.size() == COMPARED;
        follow();
        changed();
    }

    /** What was open is shown where it is now; in the place of one that was deleted the next one is. */
    private void follow() {
        if (open == null) {
            return;
        }
        Optional<SkinPhoto> still = open();
        if (still.isPresent()) {
            place = photos.indexOf(still.get());
        } else if (photos.isEmpty()) {
            open = null;
        } else {
            place = Math.min(place, photos.size() - 1);
            open = photos.get(place).id();
        }
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }
}
