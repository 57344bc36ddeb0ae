#pragma once

#include <QAbstractTableModel>

#include "models/canvass/codes.h"

namespace rosette {

/// The codes of one kind in their order, those out of use at the end.
class CodesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Mark,
        Label,
        Meaning,
        State,
        ColumnCount,
    };

    explicit CodesModel(CodeKind kind, QObject *parent = nullptr);

    Status load(Connection &connection);
    const QList<Code> &codes() const { return m_codes; }
    int indexOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString meaning(const Code &code) const;
    QString text(const Code &code, int column) const;

    CodeKind m_kind;
    QList<Code> m_codes;
};

/// "with us", "undecided", "against us"; empty for none of them.
QString stanceText(Stance stance);

} // namespace rosette
