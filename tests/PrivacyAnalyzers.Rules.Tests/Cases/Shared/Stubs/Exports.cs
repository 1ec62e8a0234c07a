// The declarations of CsvHelper 34.0.0, ClosedXML 0.95.4 and EPPlus 8.7.2 that the catalogue names.
#nullable disable
namespace CsvHelper
{
    using System.Collections.Generic;
    using System.Globalization;
    using System.IO;
    using System.Threading;
    using System.Threading.Tasks;

    public interface IWriter
    {
        void WriteRecord<T>(T record);
        void WriteRecords<T>(IEnumerable<T> records);
        Task WriteRecordsAsync<T>(IEnumerable<T> records, CancellationToken cancellationToken = default);
    }

    public class CsvWriter : IWriter, System.IDisposable
    {
        public CsvWriter(TextWriter writer, CultureInfo culture) { }
        public void WriteField(string field) { }
        public void WriteRecord<T>(T record) { }
        public void WriteRecords<T>(IEnumerable<T> records) { }
        public Task WriteRecordsAsync<T>(IEnumerable<T> records, CancellationToken cancellationToken = default) => null;
        public void Dispose() { }
    }
}

namespace ClosedXML.Excel
{
    using System.Collections;
    using System.Collections.Generic;

    public interface IXLCell
    {
        object InsertData(IEnumerable data);
        object InsertTable<T>(IEnumerable<T> data, string tableName);
    }
}

namespace OfficeOpenXml
{
    using System.Collections.Generic;

    public class ExcelRangeBase
    {
        public ExcelRangeBase LoadFromCollection<T>(IEnumerable<T> Collection, bool PrintHeaders) => this;
    }
}
