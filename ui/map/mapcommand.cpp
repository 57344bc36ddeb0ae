#include "ui/map/mapcommand.h"

#include <QDir>

#include "models/output/exportformat.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"

namespace rosette {

MapCommand::MapCommand(AppContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void MapCommand::showError(const Error &error) const { m_context.messages.showError(error); }

QString MapCommand::askPath(const QString &title, const QString &filter, const QString &fileName) const
{
    return m_context.prompts.saveFile(m_page, {title, filter, QDir::home().filePath(safeFileName(fileName))});
}

void MapCommand::fileWritten(const QString &text, const QString &path) const
{
    m_context.messages.showMessage(Meaning::Done, text.trimmed(), tr("Open"),
                                   [&prompts = m_context.prompts, path] { prompts.showDocument(path); });
}

} // namespace rosette
