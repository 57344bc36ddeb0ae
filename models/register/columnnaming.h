#pragma once

#include <optional>

#include "models/register/registermapping.h"
#include "models/register/registerrow.h"
#include "models/store/importguess.h"
#include "models/tables/tablereader.h"

namespace rosette {

/// A table whose columns the user names: its first rows, what each column is said to hold, and the first electors as
/// they would be read. The file is read once, by open(). A value, any thread.
class ColumnNaming
{
public:
    using Field = std::optional<RegisterField>; ///< nothing: the column is ignored

    /// Any table will do; what each column holds is guessed. `today` decides the century of two-digit years.
    static Result<ColumnNaming> open(const QString &path, const TableWish &wish, QDate today);

    /// How the table stands in its file, as guesses that can be set right.
    const QList<ImportGuess> &form() const { return m_form; }
    bool isFirstRowData() const { return m_isFirstRowData; }
    /// Keeps what the columns are said to hold.
    void setFirstRowData(bool isData) { m_isFirstRowData = isData; }
    /// "Column 3" where it has none.
    QStringList heading() const;
    /// The first rows of data.
    QList<TableRow> rows() const;

    const QList<Field> &fields() const { return m_fields; }
    /// What only one column can hold leaves the column that held it before.
    void setField(qsizetype column, const Field &field);
    /// Takes over what was said before, as far as the table has those columns.
    void apply(const RegisterMapping &mapping);

    /// What to say still, a sentence; empty when the table can be read.
    QString missing() const;
    /// For the correction "map"; empty while something is missing.
    QString mapping() const;

    struct Elector
    {
        RegisterRow row;
        QString rejection; ///< why the row cannot be used; empty when it can
    };
    /// The first rows as they would be read; none while something is missing.
    QList<Elector> electors() const;

    /// All that a column can hold, in the order in which it is offered.
    static QList<RegisterField> offered();
    static QString fieldText(RegisterField field);

private:
    bool has(RegisterField field) const { return m_fields.contains(Field(field)); }
    QString columnName(qsizetype column) const;
    bool isNamedAlone(qsizetype column) const;
    QList<qsizetype> columnsInOrder() const;

    QStringList m_firstRow; ///< the heading, unless the first row is data
    qint64 m_firstLine = 0;
    QList<TableRow> m_rows; ///< below it
    QList<Field> m_fields;
    QList<ImportGuess> m_form;
    bool m_isFirstRowData = false;
    QDate m_today;
};

} // namespace rosette
