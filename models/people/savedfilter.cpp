#include "models/people/savedfilter.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = "SELECT id, name, conditions, created_at FROM saved_filters ORDER BY name_key"_L1;
constexpr auto kInsertSql =
    "INSERT INTO saved_filters (id, name, name_key, conditions, created_at) VALUES (?, ?, ?, ?, ?)"_L1;
constexpr auto kUpdateSql = "UPDATE saved_filters SET name = ?, name_key = ?, conditions = ? WHERE id = ?"_L1;
constexpr auto kRemoveSql = "DELETE FROM saved_filters WHERE id = ?"_L1;
constexpr auto kTakenSql = "SELECT count(*) FROM saved_filters WHERE name_key = ? AND id <> ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("SavedFilter", text); }

QString keyOf(const QString &name) { return name.simplified().toCaseFolded(); }

QString conditionsOf(const PersonFilter &filter)
{
    return QString::fromUtf8(QJsonDocument(filter.toJson()).toJson(QJsonDocument::Compact));
}

Status checkName(Connection &c, const SavedFilter &saved)
{
    if (keyOf(saved.name).isEmpty())
        return Error{ErrorCode::Invalid, tr("A filter needs a name to be kept."), {}};
    ROSETTE_ASSIGN(const qint64 taken,
                   Statement(c, QString(kTakenSql)).bindAll(keyOf(saved.name), saved.id.value()).scalar());
    if (taken > 0) {
        return Error{ErrorCode::Conflict,
                     tr("There is a filter “%1” already. Nothing was changed; choose another name.")
                         .arg(saved.name.simplified()),
                     {}};
    }
    return {};
}

} // namespace

Result<QList<SavedFilter>> SavedFilterRepository::list(Connection &c)
{
    return Statement(c, QString(kListSql)).list([](const Row &row) {
        return SavedFilter{row.id<SavedFilterId>(0), row.text(1),
                           PersonFilter::fromJson(QJsonDocument::fromJson(row.text(2).toUtf8()).object()),
                           row.integer(3)};
    });
}

Result<SavedFilter> SavedFilterRepository::findByName(Connection &c, const QString &name)
{
    ROSETTE_ASSIGN(const QList<SavedFilter> all, list(c));
    QStringList names;
    for (const SavedFilter &saved : all) {
        if (keyOf(saved.name) == keyOf(name))
            return saved;
        names += saved.name;
    }
    return Error{ErrorCode::NotFound,
                 tr("There is no saved filter “%1”. Saved are: %2.")
                     .arg(name, names.isEmpty() ? tr("none yet") : names.join(u", "_s)),
                 {}};
}

Result<SavedFilterId> SavedFilterRepository::insert(Connection &c, const SavedFilter &saved)
{
    ROSETTE_CHECK(checkName(c, saved));
    const SavedFilterId id = saved.id ? saved.id : newId<SavedFilterId>();
    ROSETTE_CHECK(
        Statement(c, QString(kInsertSql))
            .bindAll(id, saved.name.simplified(), keyOf(saved.name), conditionsOf(saved.filter), saved.createdAt)
            .run());
    return id;
}

Status SavedFilterRepository::update(Connection &c, const SavedFilter &saved)
{
    ROSETTE_CHECK(checkName(c, saved));
    return Statement(c, QString(kUpdateSql))
        .bindAll(saved.name.simplified(), keyOf(saved.name), conditionsOf(saved.filter), saved.id)
        .run();
}

Status SavedFilterRepository::remove(Connection &c, SavedFilterId id)
{
    return Statement(c, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
