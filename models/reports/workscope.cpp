#include "models/reports/workscope.h"

namespace rosette {

using namespace Qt::StringLiterals;

Statement WorkScope::statement(Connection &connection, const QString &sql) const
{
    Statement statement(connection, sql);
    const auto bind = [&](QLatin1String name, const auto &value) {
        if (sql.contains(name))
            statement.bind(name, value);
    };
    bind(":first_day"_L1, days.from);
    bind(":last_day"_L1, days.to);
    bind(":start_ms"_L1, days.fromMs());
    bind(":end_ms"_L1, days.endMs());
    bind(":ward"_L1, ward ? ward->value() : qint64(-1));
    bind(":volunteer"_L1, volunteer);
    bind(":away"_L1, isMutualAid);
    return statement;
}

} // namespace rosette
