#include "models/people/electoratecount.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/people/electoratesql.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// One look at the register; the condition asks for the current one.
constexpr auto kCountSql = R"(
SELECT coalesce(sum(may), 0), coalesce(sum(may AND marker <> '' AND is_unknown), 0), count(*) - coalesce(sum(may), 0)
  FROM (SELECT r.marker AS marker,
               r.marker NOT IN (SELECT marker FROM franchise_markers WHERE nation = ?) AS is_unknown,
               %1 AS may
          FROM registrations r WHERE r.is_current = 1))"_L1;

QString tr(const char *text) { return QCoreApplication::translate("ElectorateCount", text); }

} // namespace

Result<ElectorateCount> ElectorateCount::load(Connection &c, const Electorate &electorate)
{
    const ElectorateSql sql(electorate);
    Statement statement(c, QString(kCountSql).arg(sql.condition));
    statement.bindNext(electorate.election().nation);
    for (const QVariant &value : sql.values)
        statement.bindNext(value);
    ROSETTE_ASSIGN(const auto count, statement.first([](const Row &row) {
        return ElectorateCount{row.integer(0), row.integer(1), row.integer(2)};
    }));
    return count.value_or(ElectorateCount());
}

QString ElectorateCount::toText() const
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QString text = tr("%1 may vote").arg(british.toString(mayVote));
    return unclear == 0
               ? text
               : text + tr(", %1 of them with a marker that the table does not explain").arg(british.toString(unclear));
}

} // namespace rosette
