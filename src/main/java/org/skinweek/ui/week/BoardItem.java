package org.skinweek.ui.week;

/** A node of the board that stands for a product in a slot. */
interface BoardItem {
    /** What it stands for. */
    WeekBoard.Card card();
}
