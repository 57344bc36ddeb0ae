#pragma once

#include <QAbstractListModel>

#include "models/canvass/script.h"

namespace rosette {

/// The titles of scripts for walkers, and whether each goes out with sheets.
class ScriptsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    Status load(Connection &connection);
    const QList<Script> &scripts() const { return m_scripts; }
    int indexOf(ScriptId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Script> m_scripts;
};

} // namespace rosette
