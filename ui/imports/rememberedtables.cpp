#include "ui/imports/rememberedtables.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/register/columnnaming.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTableCharacters = 84;

/// "Roll, Familie, Haus, Strasse".
QString columnsOf(const RegisterMapping &mapping)
{
    QStringList columns;
    for (const RegisterMapping::Pair &pair : mapping.pairs())
        columns += pair.column;
    return columns.join(u", "_s);
}

/// "Elector number: Roll", a line each.
QString meaningsOf(const RegisterMapping &mapping)
{
    QStringList lines;
    for (const RegisterMapping::Pair &pair : mapping.pairs())
        lines += ColumnNaming::fieldText(RegisterMapping::fieldOf(pair.field)) + u": "_s + pair.column;
    return lines.join(u'\n');
}

} // namespace

RememberedTables::RememberedTables(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_note(new QLabel)
    , m_list(new QListWidget)
    , m_forget(new QPushButton(tr("Forget")))
{
    setObjectName(u"rememberedTables"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tables you described"));
    build();
    load();
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"settings"_L1}))
            load();
    });
}

void RememberedTables::build()
{
    m_note->setObjectName(u"rememberedTablesLabel"_s);
    m_note->setWordWrap(true);
    m_list->setObjectName(u"rememberedTablesListWidget"_s);
    m_list->setAccessibleName(windowTitle());
    m_forget->setObjectName(u"forgetPushButton"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_forget, QDialogButtonBox::ActionRole);
    connect(m_forget, &QPushButton::clicked, this, &RememberedTables::forget);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_forget->setEnabled(row >= 0); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kGroup, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * kTableCharacters, sizeHint().height());
}

void RememberedTables::load()
{
    const auto remembered = RegisterMapping::remembered(m_context.campaign.connection());
    m_mappings = remembered.valueOr({});
    m_list->clear();
    for (const RegisterMapping &mapping : std::as_const(m_mappings)) {
        auto *item = new QListWidgetItem(columnsOf(mapping), m_list);
        item->setToolTip(meaningsOf(mapping));
    }
    m_list->setCurrentRow(m_mappings.isEmpty() ? -1 : 0);
    m_forget->setEnabled(!m_mappings.isEmpty());
    m_note->setText(m_mappings.isEmpty()
                        ? tr("No table has been described yet. When Rosette cannot tell the columns of a register, "
                             "“Name the columns…” asks for them, and they are remembered here.")
                        : tr("Registers with these columns are read as you said, without asking."));
}

void RememberedTables::forget()
{
    const RegisterMapping mapping = m_mappings.at(m_list->currentRow());
    const Status forgotten = m_context.campaign.edit(
        tr("Forget a table’s columns"), [&mapping](Connection &connection) { return mapping.forget(connection); });
    if (!forgotten)
        m_context.messages.showError(forgotten.error());
}

} // namespace rosette
