#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>
#include <QStringEncoder>

#include "models/base/id.h"
#include "models/base/result.h"

struct sqlite3_stmt;

namespace rosette {

class Connection;

/// A prepared INSERT, UPDATE or DELETE for imports of many rows: bound and stepped without the detour over QVariant,
/// which costs as much as the row. Values are stored as Statement stores them. For everything else, and for reading,
/// use Statement. Same thread as its connection; made inside the transaction and gone before it ends.
class BulkStatement
{
public:
    BulkStatement(Connection &connection, const QString &sql);
    ~BulkStatement();
    BulkStatement(const BulkStatement &) = delete;
    BulkStatement &operator=(const BulkStatement &) = delete;

    /// Binds every ? in order and executes.
    template <typename... Values>
    Status run(const Values &...values)
    {
        if (m_statement) {
            makeRoom((std::size_t(1) + ... + roomFor(values)));
            int position = 0;
            (bind(++position, values), ...);
        }
        return step();
    }

private:
    /// The room that a value takes as UTF-8; what is no text takes none.
    template <typename T>
    static std::size_t roomFor(const T &)
    {
        return 0;
    }
    static std::size_t roomFor(const QString &value) { return 3 * std::size_t(value.size()); }
    static std::size_t roomFor(QLatin1String value) { return 3 * std::size_t(value.size()); }
    static std::size_t roomFor(QDate) { return 3 * sizeof("+12345-01-01"); }
    template <typename T>
    static std::size_t roomFor(const std::optional<T> &value)
    {
        return value ? roomFor(*value) : 0;
    }

    void bind(int position, QStringView value);
    void bind(int position, const QString &value) { bind(position, QStringView(value)); }
    void bind(int position, QLatin1String value) { bind(position, QString(value)); }
    void bind(int position, const QByteArray &value);
    void bind(int position, qint64 value);
    void bind(int position, double value);
    void bind(int position, int value) { bind(position, qint64(value)); }
    void bind(int position, bool value) { bind(position, qint64(value)); }
    void bind(int position, QDate value);
    void bindNull(int position);
    template <typename Tag>
    void bind(int position, Id<Tag> value)
    {
        if (value.isValid())
            bind(position, value.value());
        else
            bindNull(position);
    }
    template <typename T>
    void bind(int position, const std::optional<T> &value)
    {
        if (value)
            bind(position, *value);
        else
            bindNull(position);
    }
    void makeRoom(std::size_t bytes);
    Status step();
    Error failure() const;

    Connection &m_connection;
    QString m_sql;
    sqlite3_stmt *m_statement = nullptr;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    std::vector<char> m_bytes; ///< the texts bound, until the step is done; never grows while they are
    std::size_t m_used = 0;
};

} // namespace rosette
