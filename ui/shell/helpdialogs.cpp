#include "ui/shell/helpdialogs.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shell/mark.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("HelpDialogs", text); }

/// A dialog with a heading, the given content and Close; deletes itself.
void showHelp(QWidget *parent, const QString &objectName, const QString &title, QWidget *content)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(objectName);
    dialog->setWindowTitle(title);
    auto *heading = new QLabel(title);
    heading->setFont(Theme::titleFont(dialog->font()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(Space::kPage, Space::kGroup, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(heading);
    layout->addWidget(content, 1);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace

void showShortcuts(QWidget *parent)
{
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Space::kPage);
    const auto row = [&](const QKeySequence &keys, const char *what) {
        auto *label = new QLabel(keys.toString(QKeySequence::NativeText));
        QFont bold = label->font();
        bold.setWeight(QFont::DemiBold);
        label->setFont(bold);
        form->addRow(label, new QLabel(tr(what)));
    };
    row(Qt::CTRL | Qt::Key_K, QT_TRANSLATE_NOOP("HelpDialogs", "Find people, streets, pages and actions"));
    form->addRow(new QLabel(u"<b>Ctrl+1 … 9, 0</b>"_s), new QLabel(tr("Go to a page")));
    form->addRow(new QLabel(u"<b>Ctrl+Page Down, Page Up</b>"_s),
                 new QLabel(tr("The next part of a page, and the one before")));
    form->addRow(new QLabel(u"<b>↓</b>"_s), new QLabel(tr("From a search into what was found")));
    row(Qt::CTRL | Qt::Key_Z, QT_TRANSLATE_NOOP("HelpDialogs", "Undo the last change"));
    row(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, QT_TRANSLATE_NOOP("HelpDialogs", "Redo it"));
    row(Qt::CTRL | Qt::Key_L, QT_TRANSLATE_NOOP("HelpDialogs", "Lock the campaign"));
    row(Qt::CTRL | Qt::Key_I, QT_TRANSLATE_NOOP("HelpDialogs", "Import a file"));
    row(QKeySequence::Copy, QT_TRANSLATE_NOOP("HelpDialogs", "Copy the selected rows of a table"));
    row(Qt::Key_Return, QT_TRANSLATE_NOOP("HelpDialogs", "Save the field that was changed"));
    row(Qt::Key_Escape, QT_TRANSLATE_NOOP("HelpDialogs", "Put the old value back"));
    form->addRow(new QLabel(u"<b>↑ ↓</b>"_s),
                 new QLabel(tr("Step a date, a time or a number; larger steps with Ctrl")));
    form->addRow(new QLabel(u"<b>Alt+↓</b>"_s), new QLabel(tr("Open the calendar of a date")));
    showHelp(parent, u"shortcutsDialog"_s, tr("Keyboard shortcuts"), content);
}

void showAbout(QWidget *parent)
{
    auto *content = new QWidget;
    auto *words = new QLabel(
        tr("<p>Version %1. The campaign book of a local party, in one encrypted file of yours. It works without a "
           "network and belongs to no party.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</p>"
           "<p><b>It stands on</b> Qt (LGPL), SQLite (public domain) with SQLCipher (BSD, © Zetetic LLC), OpenSSL "
           "(Apache), GDAL and PROJ (MIT), "
           "libosmium (BSL), ICU (Unicode), libical (MPL or LGPL), libphonenumber (Apache), libqrencode (LGPL) and "
           "libxlsxwriter (BSD).</p>"
           "<p><b>Maps</b> are drawn from data © OpenStreetMap contributors (ODbL), and from data that contains OS "
           "data © Crown copyright and "
           "database right, where you import it.</p>")
            .arg(QStringLiteral(ROSETTE_VERSION)));
    words->setWordWrap(true);
    words->setMinimumWidth(words->fontMetrics().averageCharWidth() * 70);
    words->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kPage);
    layout->addWidget(new Mark(64, content), 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    showHelp(parent, u"aboutDialog"_s, tr("About Rosette"), content);
}

} // namespace rosette
