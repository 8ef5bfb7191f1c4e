/** Keeps the notebook in one SQLite file, with its migrations and backups. The only place that knows SQL. */
@NullMarked
package org.skinweek.store;

import org.jspecify.annotations.NullMarked;
