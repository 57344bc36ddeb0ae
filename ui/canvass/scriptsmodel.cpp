#include "ui/canvass/scriptsmodel.h"

namespace rosette {

using namespace Qt::StringLiterals;

Status ScriptsModel::load(Connection &connection)
{
    ROSETTE_ASSIGN(const QList<Script> scripts, ScriptRepository::list(connection));
    beginResetModel();
    m_scripts = scripts;
    endResetModel();
    return {};
}

int ScriptsModel::indexOf(ScriptId id) const
{
    const auto found =
        std::find_if(m_scripts.cbegin(), m_scripts.cend(), [&](const Script &script) { return script.id == id; });
    return found == m_scripts.cend() ? -1 : int(found - m_scripts.cbegin());
}

int ScriptsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_scripts.size()); }

QVariant ScriptsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const Script &script = m_scripts.at(index.row());
    const QString where = script.survey ? script.surveyName : tr("every walk");
    return u"%1\n%2"_s.arg(script.title, script.isPrinted ? tr("%1 · goes out with sheets").arg(where) : where);
}

} // namespace rosette
