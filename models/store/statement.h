#pragma once

#include <optional>
#include <type_traits>

#include <QDate>
#include <QList>
#include <QSqlQuery>
#include <QTime>
#include <QVariant>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// Values as SQLite stores them: no text is ever NULL by accident, dates are ISO text, times HH:MM, ids NULL when none.
inline QVariant toSql(const QString &value) { return value.isNull() ? QVariant(QLatin1String("")) : QVariant(value); }
inline QVariant toSql(QLatin1String value) { return QVariant(QString(value)); }
inline QVariant toSql(const QByteArray &value) { return QVariant(value); }
inline QVariant toSql(const QVariant &value) { return value; }
inline QVariant toSql(bool value) { return QVariant(int(value)); }
inline QVariant toSql(int value) { return QVariant(value); }
inline QVariant toSql(qint64 value) { return QVariant(value); }
inline QVariant toSql(double value) { return QVariant(value); }
inline QVariant toSql(QDate value) { return QVariant(value.isValid() ? value.toString(Qt::ISODate) : QString(QLatin1String(""))); }
inline QVariant toSql(QTime value) { return QVariant(value.isValid() ? value.toString(QStringLiteral("HH:mm")) : QString(QLatin1String(""))); }
template <typename Tag>
QVariant toSql(Id<Tag> value) { return value.toVariant(); }
template <typename T>
QVariant toSql(const std::optional<T> &value) { return value ? toSql(*value) : QVariant(QMetaType(QMetaType::LongLong)); }

/// One row of a running Statement; valid only inside the function it is handed to.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    int number(int column) const { return m_query.value(column).toInt(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    bool boolean(int column) const { return m_query.value(column).toInt() != 0; }
    QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    QTime time(int column) const { return QTime::fromString(text(column), QStringLiteral("HH:mm")); }
    QVariant value(int column) const { return m_query.value(column); }
    template <typename IdType>
    IdType id(int column) const { return IdType(integer(column)); }
    std::optional<double> optionalReal(int column) const { return isNull(column) ? std::nullopt : std::optional(real(column)); }
    std::optional<int> optionalNumber(int column) const { return isNull(column) ? std::nullopt : std::optional(number(column)); }

private:
    const QSqlQuery &m_query;
};

/// A prepared statement: prepared at once, forward-only, logs its own failure with the SQL, reusable. Same thread as its
/// connection. Only repositories and store/ make one. Bind by name (`bind(":id"_L1, id)`) or in order (`bindAll(a, b)`).
class Statement
{
public:
    Statement(Connection &connection, const QString &sql);

    template <typename T>
    Statement &bind(QLatin1String name, const T &value)
    {
        m_query.bindValue(QString(name), toSql(value));
        return *this;
    }
    /// Binds every ? in order, from the first; for loops.
    template <typename... Values>
    Statement &bindAll(const Values &...values)
    {
        m_position = 0;
        (bindNext(values), ...);
        return *this;
    }
    template <typename T>
    Statement &bindNext(const T &value)
    {
        m_query.bindValue(m_position++, toSql(value));
        return *this;
    }

    /// Executes without looking at rows; may be called again after new binds.
    Status run();
    /// Rows that the last run() changed.
    int affectedRows() const { return m_affectedRows; }

    /// Calls `use(const Row &)` for each row; a use that returns Status stops at the first error.
    template <typename Use>
    Status forEach(Use use)
    {
        ROSETTE_CHECK(execute());
        const Row row(m_query);
        while (m_query.next()) {
            if constexpr (std::is_same_v<std::invoke_result_t<Use, const Row &>, Status>) {
                if (Status status = use(row); !status) {
                    (void)finish(); // the first error is the one to tell
                    return status;
                }
            } else {
                use(row);
            }
        }
        return finish();
    }

    /// All rows through `map(const Row &)`.
    template <typename Map>
    auto list(Map map) -> Result<QList<std::invoke_result_t<Map, const Row &>>>
    {
        QList<std::invoke_result_t<Map, const Row &>> rows;
        ROSETTE_CHECK(forEach([&](const Row &row) { rows.append(map(row)); }));
        return rows;
    }

    /// The first row through `map`, or nothing.
    template <typename Map>
    auto first(Map map) -> Result<std::optional<std::invoke_result_t<Map, const Row &>>>
    {
        using Value = std::invoke_result_t<Map, const Row &>;
        ROSETTE_CHECK(execute());
        std::optional<Value> value;
        if (m_query.next())
            value = map(Row(m_query));
        ROSETTE_CHECK(finish());
        return value;
    }

    /// The first column of the first row; 0 when there is none. For counts.
    Result<qint64> scalar();

private:
    Status execute();
    Status finish();
    Error failure(const QSqlError &error) const;

    Connection &m_connection;
    QSqlQuery m_query;
    std::optional<Error> m_prepareError;
    int m_position = 0;
    int m_affectedRows = 0;
};

} // namespace rosette
