/** The one connection to MariaDB: the data source, migrations, and a plain way to ask SQL and get records. */
@NullMarked
package org.muster.core.kernel.database;

import org.jspecify.annotations.NullMarked;
