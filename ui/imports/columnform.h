#pragma once

#include "models/register/columnnaming.h"
#include "models/store/importguess.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace rosette {

class ColumnTable;
class ElectorSample;
class ImportGuessForm;

/// Asks what each column of a register's table holds, and shows the first electors as they would then be read. Open it
/// with open(); it deletes itself.
class ColumnForm : public FormDialog
{
    Q_OBJECT

public:
    /// `files`: the first is shown, the others are of the same columns. `before`: what was set right already.
    ColumnForm(AppContext &context, const QStringList &files, const ImportCorrections &before,
               QWidget *parent = nullptr);

    /// Whether the first of the files holds a table at all.
    static bool canAsk(const QStringList &files);

signals:
    /// What was set right before, with the layout "own", its map, and the form of the table where that was changed.
    void columnsNamed(const rosette::ImportCorrections &corrections);

private:
    void build();
    /// Reads the file; false, with a sentence shown, when it cannot be read so.
    bool read();
    void presetFields();
    void correctForm(const QString &key, const QString &value);
    void setField(int column, const ColumnNaming::Field &field);
    void setFirstRowData(bool isData);
    void showState();
    void submit();

    AppContext &m_context;
    const QString m_path;
    ImportCorrections m_corrections;
    std::optional<ColumnNaming> m_naming; ///< nothing while the file cannot be read
    ImportGuessForm *m_form;
    ColumnTable *m_table;
    QCheckBox *m_firstRowIsData;
    QLabel *m_state;
    ElectorSample *m_sample;
    QPushButton *m_submit;
};

} // namespace rosette
