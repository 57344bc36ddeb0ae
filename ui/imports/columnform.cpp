#include "ui/imports/columnform.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include "models/places/tablechoice.h"
#include "models/register/registerwish.h"
#include "ui/imports/columntable.h"
#include "ui/imports/electorsample.h"
#include "ui/imports/importguessform.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidthCharacters = 180;

} // namespace

ColumnForm::ColumnForm(AppContext &context, const QStringList &files, const ImportCorrections &before, QWidget *parent)
    : FormDialog(tr("What do the columns of %1 hold?").arg(QFileInfo(files.value(0)).fileName()),
                 tr("Read it like this"), parent)
    , m_context(context)
    , m_path(files.value(0))
    , m_corrections(before)
    , m_form(new ImportGuessForm)
    , m_table(new ColumnTable)
    , m_firstRowIsData(new QCheckBox(tr("The first row is an elector, not a heading")))
    , m_state(new QLabel)
    , m_sample(new ElectorSample)
    , m_submit(findChild<QPushButton *>(u"submitPushButton"_s))
{
    setObjectName(u"columnForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    read();
}

bool ColumnForm::canAsk(const QStringList &files)
{
    return !files.isEmpty() && TableReader::open(files.first()).isOk();
}

void ColumnForm::build()
{
    m_firstRowIsData->setObjectName(u"firstRowIsDataCheckBox"_s);
    m_state->setObjectName(u"columnsStateLabel"_s);
    m_state->setWordWrap(true);
    addNote(tr("Choose over each column what it holds. The campaign remembers it: the next file with these columns is "
               "read without asking."));
    form()->addRow(m_form);
    form()->addRow(m_table);
    form()->addRow(m_firstRowIsData);
    form()->addRow(m_state);
    form()->addRow(m_sample);
    connect(m_form, &ImportGuessForm::corrected, this, &ColumnForm::correctForm);
    connect(m_table, &ColumnTable::fieldChosen, this, &ColumnForm::setField);
    connect(m_firstRowIsData, &QCheckBox::clicked, this, &ColumnForm::setFirstRowData);
    connect(this, &FormDialog::submitted, this, &ColumnForm::submit);
    resize(fontMetrics().averageCharWidth() * kWidthCharacters, sizeHint().height());
}

bool ColumnForm::read()
{
    const auto wish = TableChoice::wishOf(m_corrections);
    auto naming =
        wish ? ColumnNaming::open(m_path, *wish, m_context.clock.today()) : Result<ColumnNaming>(wish.error());
    if (!naming) {
        showProblem(naming.error().message);
        m_submit->setEnabled(false);
        return false;
    }
    setWorking({});
    m_naming = std::move(naming).value();
    presetFields();
    m_form->showGuesses(m_naming->form());
    m_firstRowIsData->setChecked(m_naming->isFirstRowData());
    m_table->showTable(*m_naming);
    showState();
    return true;
}

/// What was said of this file before, or of one like it, before what is guessed.
void ColumnForm::presetFields()
{
    const QString map = m_corrections.value(QString::fromLatin1(RegisterMapping::kMapKey));
    if (const auto said = RegisterMapping::parse(map)) {
        m_naming->apply(*said);
        return;
    }
    const auto remembered = RegisterMapping::remembered(m_context.campaign.connection());
    for (const RegisterMapping &mapping : remembered.valueOr({})) {
        ColumnNaming tried = *m_naming;
        tried.apply(mapping);
        if (!tried.missing().isEmpty())
            continue;
        m_naming = tried;
        return;
    }
}

void ColumnForm::correctForm(const QString &key, const QString &value)
{
    const ImportCorrections before = m_corrections;
    m_corrections[key] = value;
    m_corrections.remove(QString::fromLatin1(RegisterMapping::kMapKey)); // said of other columns
    if (read())
        return;
    m_corrections = before; // the sentence says why
    if (!m_naming)
        return;
    m_form->showGuesses(m_naming->form());
    m_submit->setEnabled(m_naming->missing().isEmpty());
}

void ColumnForm::setField(int column, const ColumnNaming::Field &field)
{
    m_naming->setField(column, field);
    m_table->showFields(*m_naming);
    showState();
}

void ColumnForm::setFirstRowData(bool isData)
{
    m_naming->setFirstRowData(isData);
    m_table->showTable(*m_naming);
    showState();
}

void ColumnForm::showState()
{
    const QString missing = m_naming->missing();
    const Meaning meaning = missing.isEmpty() ? Meaning::Done : Meaning::Attention;
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, Theme::of(meaning, palette));
    m_state->setPalette(palette);
    m_state->setText(Theme::shapeOf(meaning) + u' ' +
                     (missing.isEmpty() ? tr("The first electors, as they would be read:") : missing));
    m_sample->showElectors(m_naming->electors());
    m_submit->setEnabled(missing.isEmpty());
}

void ColumnForm::submit()
{
    m_corrections[QString::fromLatin1(RegisterMapping::kMapKey)] = m_naming->mapping();
    m_corrections[QString::fromLatin1(RegisterReader::kLayoutKey)] = QString::fromLatin1(RegisterMapping::kLayoutKey);
    emit columnsNamed(m_corrections);
    accept();
}

} // namespace rosette
