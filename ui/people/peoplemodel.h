#pragma once

#include "models/people/personrepository.h"
#include "ui/widgets/pagedmodel.h"

namespace rosette {

/// People by name, fetched as they are scrolled to; or, while something is typed, the first that were found.
class PeopleModel : public PagedModel<PersonRow>
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Number,
        Address,
        Postcode,
        State,
        kColumns,
    };
    static constexpr int kMostFound = 200;

    explicit PeopleModel(Connection &connection, QObject *parent = nullptr);

    void setFilter(const PersonFilter &filter);
    const PersonFilter &filter() const { return m_filter; }
    /// More people fit than are shown.
    bool isCutOff() const { return m_found.size() == kMostFound; }
    /// The row of a person; -1 when the list does not hold them.
    int rowOf(PersonId id) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    Result<qint64> countRows() const override;
    Result<QList<PersonRow>> fetchRows(const PersonRow *after, int skip, int limit) const override;

private:
    static QString stateOf(const PersonRow &person);

    Connection &m_connection;
    PersonFilter m_filter;
    mutable QList<PersonRow> m_found; ///< while something is typed
};

} // namespace rosette
