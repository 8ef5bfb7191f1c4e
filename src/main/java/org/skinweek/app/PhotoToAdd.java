package org.skinweek.app;

import java.time.LocalDate;

/**
 * A photo whose file is kept and that no day names yet.
 *
 * @param file the kept picture
 * @param day the day that it is to belong to
 */
public record PhotoToAdd(KeptPicture file, LocalDate day) {}
