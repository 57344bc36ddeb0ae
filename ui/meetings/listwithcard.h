#pragma once

#include <algorithm>

#include <QSet>
#include <QWidget>

#include "ui/widgets/cellsmodel.h"

class QAction;

namespace rosette {

class DataTable;
class DetailsPane;

template <typename Thing>
const Thing *findById(const QList<Thing> &things, qint64 id)
{
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const Thing &one) { return one.id.value() == id; });
    return found == things.end() ? nullptr : &*found;
}

template <typename Thing>
QList<qint64> idsOf(const QList<Thing> &things)
{
    QList<qint64> ids;
    for (const Thing &thing : things)
        ids += thing.id.value();
    return ids;
}

/// A list at the left and the card of the chosen thing at the right. Things are known by the ids that come with the
/// rows; the choice stays while the list is read again.
class ListWithCard : public QWidget
{
    Q_OBJECT

public:
    /// Takes the card. `nothing` is what it says while nothing is chosen.
    ListWithCard(const QString &settingsKey, const QStringList &titles, const QSet<int> &numbers, DetailsPane *card,
                 const QString &nothing, QWidget *parent = nullptr);

    DataTable *table() const { return m_table; }
    void setRows(const QList<qint64> &ids, const QList<QList<Cell>> &rows);
    /// False when it is not listed.
    bool choose(qint64 id);

signals:
    /// Also when the chosen thing was read again. Show its card.
    void chosen(qint64 id);

private:
    void showCurrent();

    const QString m_nothing;
    QList<qint64> m_ids;
    CellsModel *m_model;
    DataTable *m_table;
    DetailsPane *m_card;
    qint64 m_current = 0;
    bool m_isReading = false;
};

} // namespace rosette
