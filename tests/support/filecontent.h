#pragma once

#include <QHash>
#include <QMap>
#include <QStringList>

#include "models/store/connection.h"

namespace rosette::test {

/// Every row of every table that people or imports write, to compare what a file holds at two times. Search and point
/// indexes, the logs of imports and of exports are left out.
class FileContent
{
public:
    using Rows = QMap<qint64, QStringList>; ///< values as SQL writes them, by id

    static FileContent of(Connection &connection);

    QStringList tables() const { return m_tables.keys(); }
    Rows rows(const QString &table) const { return m_tables.value(table); }
    /// One value of each of these rows; empty text for a row that is not there.
    QStringList column(const QString &table, const QString &column, const QList<qint64> &ids) const;
    /// What differs, for people; empty when nothing does.
    QString differencesTo(const FileContent &other) const;

    /// What must be in the file when an import that made `after` of `before` is taken back now that `this` is in it:
    /// what it did is gone, what was done since stays. `reasons` says where that cannot be had both.
    FileContent takenBack(const FileContent &before, const FileContent &after, QStringList &reasons) const;

private:
    void dropDanglingSheetLines();
    void noteDangling(QStringList &reasons) const;

    QMap<QString, Rows> m_tables;
    QHash<QString, QStringList> m_columns;
    QMap<QString, QMap<int, QString>> m_references; ///< table → column → table it refers to
};

} // namespace rosette::test
